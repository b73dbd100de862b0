import { jobsYear, onetMonth } from "./vintage.ts";
import { number, required, type Column } from "./column.ts";
import { slug } from "./slug-column.ts";
import type { Table } from "./table.ts";

/** Skills that O*NET rates, in its order, as they stand in a sentence. */
export const skillNames = {
  "reading-comprehension": "reading comprehension",
  "active-listening": "active listening",
  writing: "writing",
  speaking: "speaking",
  mathematics: "mathematics",
  science: "science",
  "critical-thinking": "critical thinking",
  "active-learning": "active learning",
  "learning-strategies": "learning strategies",
  monitoring: "monitoring",
  "social-perceptiveness": "social perceptiveness",
  coordination: "coordination",
  persuasion: "persuasion",
  negotiation: "negotiation",
  instructing: "instructing",
  "service-orientation": "service orientation",
  "complex-problem-solving": "complex problem solving",
  "operations-analysis": "operations analysis",
  "technology-design": "technology design",
  "equipment-selection": "equipment selection",
  installation: "installation",
  programming: "programming",
  "operations-monitoring": "operations monitoring",
  "operation-and-control": "operation and control",
  "equipment-maintenance": "equipment maintenance",
  troubleshooting: "troubleshooting",
  repairing: "repairing",
  "quality-control-analysis": "quality control analysis",
  "judgment-and-decision-making": "judgment and decision making",
  "systems-analysis": "systems analysis",
  "systems-evaluation": "systems evaluation",
  "time-management": "time management",
  "management-of-financial-resources": "management of financial resources",
  "management-of-material-resources": "management of material resources",
  "management-of-personnel-resources": "management of personnel resources",
} as const;

/** Areas of knowledge. O*NET's bare “administrative” and “mechanical” are filled up from its own definitions. */
export const knowledgeNames = {
  "administration-and-management": "administration and management",
  administrative: "administrative procedures",
  "economics-and-accounting": "economics and accounting",
  "sales-and-marketing": "sales and marketing",
  "customer-and-personal-service": "customer and personal service",
  "personnel-and-human-resources": "personnel and human resources",
  "production-and-processing": "production and processing",
  "food-production": "food production",
  "computers-and-electronics": "computers and electronics",
  "engineering-and-technology": "engineering and technology",
  design: "design",
  "building-and-construction": "building and construction",
  mechanical: "machines and tools",
  mathematics: "mathematics",
  physics: "physics",
  chemistry: "chemistry",
  biology: "biology",
  psychology: "psychology",
  "sociology-and-anthropology": "sociology and anthropology",
  geography: "geography",
  "medicine-and-dentistry": "medicine and dentistry",
  "therapy-and-counseling": "therapy and counseling",
  "education-and-training": "education and training",
  "english-language": "the English language",
  "foreign-language": "a foreign language",
  "fine-arts": "fine arts",
  "history-and-archeology": "history and archeology",
  "philosophy-and-theology": "philosophy and theology",
  "public-safety-and-security": "public safety and security",
  "law-and-government": "law and government",
  telecommunications: "telecommunications",
  "communications-and-media": "communications and media",
  transportation: "transportation",
} as const;

export type SkillId = keyof typeof skillNames;
export type KnowledgeId = keyof typeof knowledgeNames;

const made = `O*NET's ratings averaged by this site: detailed occupations within a federal code count alike, codes within a profile by their jobs in ${jobsYear}. Kept where codes with at least half of a profile's jobs are rated; seven profiles and military careers have no row.`;

/** A column for each name: how important it is for doing the job, as O*NET rates it; 3 is "important". */
const ratings = <Id extends string>(names: Readonly<Record<Id, string>>): Record<Id, Column<number>> =>
  Object.fromEntries(
    Object.entries<string>(names).map(([id, name]) => [
      id,
      required(
        number({
          about: `Importance of ${name}`,
          source: "onet",
          unit: "score of 5",
          kind: "measured",
          vintage: onetMonth,
          min: 1,
          max: 5,
        }),
      ),
    ]),
  ) as Record<Id, Column<number>>;

export const skills = {
  title: "Importance of skills",
  made,
  key: ["slug"],
  joinedBy: ["soc-crosswalks", "bls-ooh"],
  columns: { slug: slug("The occupation"), ...ratings(skillNames) },
} satisfies Table;

export const knowledge = {
  title: "Importance of knowledge",
  made,
  key: ["slug"],
  joinedBy: ["soc-crosswalks", "bls-ooh"],
  columns: { slug: slug("The occupation"), ...ratings(knowledgeNames) },
} satisfies Table;
