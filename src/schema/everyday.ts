import { z } from "astro/zod";
import { slug } from "./text.ts";

const leads = "write the slug of an occupation, or several in brackets, the likeliest first";

/** `content/titles.yaml`: what people call their work, and the occupation or occupations that it leads to. */
export const everyday = z.record(z.string(), z.union([slug, z.array(slug).min(1, leads)], leads));
