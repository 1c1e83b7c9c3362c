export { type BarChart, barChart, type GroupedBarChart, groupedBarChart } from './bar-chart.ts';
export { type FlowChart, flowChart } from './flow-chart.ts';
export type { ChartFrame, ChartTarget } from './frame.ts';
export { type LineChart, lineChart, sparkline } from './line-chart.ts';
export { chartPng } from './png.ts';
export { type PanelChart, panelChart } from './panel-chart.ts';
export { type ReportChart, reportChart } from './report-chart.ts';
export { type ScatterChart, scatterChart } from './scatter-chart.ts';
export { type StepChart, stepChart } from './step-chart.ts';
