import type { AstroIntegration } from "astro";

/** Integrations that finish the built site at the same time. None may read what another writes. */
export function atOnce(...integrations: AstroIntegration[]): AstroIntegration {
  return {
    name: integrations.map(({ name }) => name).join(", "),
    hooks: {
      "astro:build:done": async (site) => {
        await Promise.all(integrations.map(({ name, hooks }) => hooks["astro:build:done"]?.({ ...site, logger: site.logger.fork(name) })));
      },
    },
  };
}
