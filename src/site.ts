/** What the site says about itself, and the two addresses that a deployment sets. */
export const site = {
  name: "Work Atlas",
  description:
    "What AI is doing to jobs and pay: every figure with its source, every claim checked, every US occupation found by the name people call it.",
  /** Where readers report errors and rights holders write. */
  contact: process.env["CONTACT"] ?? "corrections@work-atlas.example",
  /** Origin of the deployment, without a path. */
  url: process.env["SITE"] ?? "https://work-atlas.example",
  /** Path below which the site is served, with slashes at both ends. */
  base: process.env["BASE"] ?? "/",
} as const;
