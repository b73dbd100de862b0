import { availableParallelism, loadavg } from "node:os";

/** What a reader of the tables must know of the machine: how many cores, and how many programs wanted them over the last minute. */
export const machineWords = (cores = availableParallelism(), [load = NaN] = loadavg()): string =>
  cores === 1
    ? "This machine has one core, which the browser and the server share, so all times are longer here than on a machine with two."
    : `This machine has ${cores} cores, and its load over the last minute is ${load.toFixed(1)}.`;
