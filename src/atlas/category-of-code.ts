/** The Handbook's categories by the major groups of the Standard Occupational Classification; where the Handbook parts a group, by its minor groups. */
const categories: Readonly<Record<string, string>> = {
  "11": "management",
  "13": "business-and-financial",
  "15-1": "computer-and-information-technology",
  "15-2": "math",
  "17": "architecture-and-engineering",
  "19": "life-physical-and-social-science",
  "21": "community-and-social-service",
  "23": "legal",
  "25": "education-training-and-library",
  "27-1": "arts-and-design",
  "27-2": "entertainment-and-sports",
  "27-3": "media-and-communication",
  "27-4": "media-and-communication",
  "29": "healthcare",
  "31": "healthcare",
  "33": "protective-service",
  "35": "food-preparation-and-serving",
  "37": "building-and-grounds-cleaning",
  "39": "personal-care-and-service",
  "41": "sales",
  "43": "office-and-administrative-support",
  "45": "farming-fishing-and-forestry",
  "47": "construction-and-extraction",
  "49": "installation-maintenance-and-repair",
  "51": "production",
  "53": "transportation-and-material-moving",
};

/** Slug of the category that an occupation without a profile stands in, by its code. A test asks that there is one for every code. */
export const categoryOfCode = (code: string): string => categories[code.slice(0, 4)] ?? categories[code.slice(0, 2)] ?? "";
