// What of a gross number is really the project's doing?
//   net = gross x (1 - deadweight) x own share x (1 - displacement)
// The order of the corrections does not matter. Source: the SROI chain (A Guide to SROI, 2012; HM Treasury Magenta Book, 2020).

/** The three corrections, as fractions of 0 to 1. */
export interface Corrections {
  /** Share that would have happened anyway. */
  readonly deadweight: number
  /** Share of the effect that is the project's own: 1 minus what others contributed. */
  readonly ownShare: number
  /** Share that only moved to other people or another place. */
  readonly displacement: number
}

/** Net number of cases. Negative when `gross` is: a project can cost elsewhere. */
export const netEffect = (gross: number, { deadweight, ownShare, displacement }: Corrections): number =>
  gross * (1 - deadweight) * ownShare * (1 - displacement)
