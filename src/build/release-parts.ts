import type { AstroIntegration } from "astro";

/** Pages and files that `tools/release.ts` takes: frames of charts, the figures that are put into them, and drawings. */
const parts = /^\/(?:embed\/(?:v1\/[a-z-]+|moved)\/?|data\/[a-z-]+\.json|charts\/[a-z-]+\.svg)$/;

/** Has the build make what a release is made of and leave out all other pages, which are nine of ten. */
export function releaseParts(): AstroIntegration {
  return {
    name: "release-parts",
    hooks: {
      "astro:build:start": ({ setPrerenderer }) => {
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          getStaticPaths: async () => (await prerenderer.getStaticPaths()).filter(({ pathname }) => parts.test(pathname)),
        }));
      },
    },
  };
}
