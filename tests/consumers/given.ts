import { read as readSite } from "../site.ts";

/** The file that a consumer was given last, so that what it says can be told with it. */
let last: string | undefined;

/** The text of a built file, for a consumer. */
export function read(file: string): string {
  last = file;
  return readSite(file);
}

export const lastGiven = (): string | undefined => last;

/** Before the next consumer, which has been given nothing yet. */
export function nothingGiven(): void {
  last = undefined;
}
