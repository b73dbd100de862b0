/** Path of the figures of the map of detailed occupations, below the site's base. */
export const economyPath = "data/economy.json";
