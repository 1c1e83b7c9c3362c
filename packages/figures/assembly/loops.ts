/*
 * The loops that figures are counted in, over columns that stand in the memory, in AssemblyScript. `usize` is an address
 * there, rows are 16-bit numbers if nothing else is said. Not a branch depends on a row: what does not count is counted in a
 * part that nobody asks for.
 */

/** The 16-bit number of a row. */
function short(column: usize, row: i32): i32 {
  return <i32>load<u16>(column + ((<usize>row) << 1));
}

/** Adds to the part of each row the mark of the number it has in a column. */
function mark<Number>(rows: i32, parts: usize, column: usize, marks: usize): void {
  for (let i = 0; i < rows; i++) {
    const part = parts + ((<usize>i) << 1);
    const number = <usize>load<Number>(column + <usize>i * sizeof<Number>());
    store<u16>(part, load<u16>(part) | load<u16>(marks + (number << 1)));
  }
}

export function markBytes(rows: i32, parts: usize, column: usize, marks: usize): void {
  mark<u8>(rows, parts, column, marks);
}

export function markShorts(rows: i32, parts: usize, column: usize, marks: usize): void {
  mark<u16>(rows, parts, column, marks);
}

export function markWords(rows: i32, parts: usize, column: usize, marks: usize): void {
  mark<u32>(rows, parts, column, marks);
}

/**
 * Cuts the days of rows to a window that lies some days after another day of theirs, eight rows at a time. No day lies after
 * the open end, which is the highest number of 16 bits.
 */
export function cutDays(
  rows: i32,
  from: usize,
  to: usize,
  since: usize,
  first: i32,
  last: i32,
): void {
  for (let at: usize = 0; at < (<usize>rows) << 1; at += 16) {
    const start = v128.load(since + at);
    const opens = i16x8.add_sat_u(start, i16x8.splat(<i16>first));
    const closes = i16x8.add_sat_u(start, i16x8.splat(<i16>last));
    const begins = i16x8.max_u(v128.load(from + at), opens);
    v128.store(from + at, begins);
    v128.store(to + at, i16x8.max_u(begins, i16x8.min_u(v128.load(to + at), closes)));
  }
}

/**
 * Adds the amount of each row to the number of its part and its day's place.
 * @param last the part of those that are left out
 * @param width places of a part
 */
export function addEvents(
  rows: i32,
  parts: usize,
  last: i32,
  day: usize,
  placeOf: usize,
  width: i32,
  amounts: usize,
  sums: usize,
): void {
  for (let i = 0; i < rows; i++) {
    const place = min(short(parts, i), last) * width + short(placeOf, short(day, i));
    const sum = sums + ((<usize>place) << 3);
    store<f64>(sum, load<f64>(sum) + <f64>short(amounts, i));
  }
}

/** A 1, and a day: a weight times both is what is summed. */
function andDay(day: i32): v128 {
  return f64x2.replace_lane(f64x2.splat(1), 1, <f64>day);
}

/**
 * Adds the weights of each row, alone and times the day, where it begins, and takes them away where it ends.
 * @param weights the first weight of the first row; the next weights stand `step` bytes further each
 * @param changes for each part and place, and each weight: two numbers
 */
export function addDays(
  rows: i32,
  parts: usize,
  last: i32,
  from: usize,
  to: usize,
  placeOf: usize,
  width: i32,
  weights: usize,
  step: usize,
  count: i32,
  changes: usize,
): void {
  const size = (<usize>count) << 4;
  for (let i = 0; i < rows; i++) {
    const part = min(short(parts, i), last) * width;
    const begins = short(from, i);
    const ends = short(to, i);
    let up = changes + <usize>(part + short(placeOf, begins)) * size;
    let down = changes + <usize>(part + short(placeOf, ends)) * size;
    const first = andDay(begins);
    const after = andDay(ends);
    let weight = weights;
    const end = up + size;
    do {
      const amount = f64x2.splat(<f64>short(weight, i));
      v128.store(up, f64x2.add(v128.load(up), f64x2.mul(amount, first)));
      v128.store(down, f64x2.sub(v128.load(down), f64x2.mul(amount, after)));
      weight += step;
      up += 16;
      down += 16;
    } while (up < end);
  }
}
