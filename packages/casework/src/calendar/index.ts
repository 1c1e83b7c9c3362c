export { type Places, type WeekBalance, weekBalances } from './capacity.ts';
export { type Demand, interviewDemands, offerDemands } from './demand.ts';
export {
  type EmployeeAbsence,
  type EmployeeAbsenceKind,
  type EmployeeCalendar,
  type Taken,
  employeeAbsenceKinds,
  freeStretches,
  hoursOn,
} from './employee-calendar.ts';
export { type FreeSlot, capacityOn, firstFreeSlot, freeSlots } from './free-slots.ts';
export { type Holiday, holidayOn, holidaysIn } from './holidays.ts';
export { type InterviewLengths, standardMinutes } from './interview-length.ts';
export { type Room, freeRooms } from './rooms.ts';
export {
  type Stretch,
  type WorkDay,
  type WorkingWeek,
  standardWeek,
  weekOn,
  workingStretches,
} from './working-week.ts';
