/** Address of one job order: the list with it alone. */
export const orderAddress = (id: string): string => `/jobordrer?ordre=${id}`;

/** Where a company stands among those of the alliance. */
export const allianceAddress = (id: string): string => `/alliance#${allianceRow(id)}`;

/** Id of the company's row on that page. */
export const allianceRow = (id: string): string => `aftale-${id}`;
