/** Points to twips, the twentieths of a point in which WordprocessingML counts lengths (ECMA-376, ST_TwipsMeasure). */
export function twips(points: number): number {
  return Math.round(points * 20);
}

/** Points to half-points, for sizes of letters (ST_HpsMeasure). */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}

/** Points to eighths of a point, for the thickness of rules (ST_EighthPointMeasure), which Word draws from 2 on. */
export function eighths(points: number): number {
  return Math.max(2, Math.round(points * 8));
}
