const words = `
  rapporteur rapporteurs multisectoral intersectoral subregional subregion subregions interregional interagency intersectional
  intersectionality mainstreaming mainstreamed workplan workplans workstream workstreams webinar webinars multistakeholder
  disaggregated capacitate capacitated operationalize operationalized operationalizing operationalization
  humanitarian peacebuilding peacekeeping peacemaking landlocked deminers demining antiracism racialized racialization
  afrodescendant refoulement statelessness trafficker traffickers returnee returnees cochair cochairs cochaired
  programmatic indigeneity biodiversity desertification microfinance livelihoods extrabudgetary organigramme
  deliverables multilingualism plurilingual databasing acquis covid uptick onsite zipper zippers madrasa madrasas hatchability agro disinformation geospatial upskilling reskilling onboarding
  alia facto jure versa mutatis mutandis prima facie officio procès verbale pari passu sine rata
`
  .trim()
  .split(/\s+/u)

/** Words of the field that a general dictionary lacks. */
export const ofUnitedNations: ReadonlySet<string> = new Set(words)
