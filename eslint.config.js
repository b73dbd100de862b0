import astro from "eslint-plugin-astro";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

export default defineConfig(
  globalIgnores(["dist/", ".astro/", "public/"]),
  tseslint.configs.strict,
  astro.configs.recommended,
  astro.configs["jsx-a11y-recommended"] ?? [],
  {
    rules: {
      eqeqeq: "error",
      "no-console": "off",
      "@typescript-eslint/no-unused-vars": "off", // the compiler says so already
    },
  },
);
