/**
 * Guidance on complaint for a decision of the municipality (forvaltningsloven § 25): to whom, how, by when. One
 * complains to the municipality, which looks at the case again before Ankestyrelsen does (retssikkerhedsloven §§ 66-67;
 * ast.dk, "Klagevejledning og tidsfrister").
 */
export const complaintGuidance = `Du kan klage over afgørelsen. Du skal klage senest 4 uger efter, at du har fået dette brev.

Du klager til os. Du kan skrive i Digital Post, sende et brev eller ringe. Fortæl gerne, hvad du er uenig i. Så ser vi på sagen igen.

Ændrer vi ikke afgørelsen, sender vi din klage videre til Ankestyrelsen. De afgør så klagen. Det er gratis at klage.`;
