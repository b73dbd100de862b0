/** Why nothing is written: a sentence for each thing that is wrong, with what to do about it. */
export class Refused extends Error {
  override name = "Refused";
}
