export { type BodyKind, bodyKinds, type SeatRole, seatRoles } from './codes.ts';
