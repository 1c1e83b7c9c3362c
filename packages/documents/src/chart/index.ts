export { type BarChart, barChart, type GroupedBarChart, groupedBarChart } from './bar-chart.ts';
export { type FlowChart, flowChart } from './flow-chart.ts';
export type { ChartFrame, ChartTarget } from './frame.ts';
export { type LineChart, lineChart, sparkline } from './line-chart.ts';
export { chartPng } from './png.ts';
export { type ScatterChart, scatterChart, type StepChart, stepChart } from './point-charts.ts';
