import type { Grouping, Joined } from './table.ts'

/**
 * The five groups in which Member States are elected, each State in one. Türkiye takes part in two and counts for elections
 * among the Western European and other States; the United States observes there and is counted there; Kiribati has never
 * formally joined a group and is counted where it lies.
 */
export const electoral: Grouping = {
  'electoral-african': `
    DZA AGO BEN BWA BFA BDI CPV CMR CAF TCD COM COG COD CIV DJI EGY GNQ ERI SWZ ETH GAB GMB GHA GIN GNB KEN LSO LBR LBY
    MDG MWI MLI MRT MUS MAR MOZ NAM NER NGA RWA STP SEN SYC SLE SOM ZAF SSD SDN TGO TUN UGA TZA ZMB ZWE`,
  'electoral-asia-pacific': `
    AFG BHR BGD BTN BRN KHM CHN CYP PRK FJI IND IDN IRN IRQ JPN JOR KAZ KIR KWT KGZ LAO LBN MYS MDV MHL FSM MNG MMR NRU
    NPL OMN PAK PLW PNG PHL QAT KOR WSM SAU SGP SLB LKA SYR TJK THA TLS TON TKM TUV ARE UZB VUT VNM YEM`,
  'electoral-eastern-european': `
    ALB ARM AZE BLR BIH BGR HRV CZE EST GEO HUN LVA LTU MNE MKD POL MDA ROU RUS SRB SVK SVN UKR`,
  'electoral-grulac': `
    ATG ARG BHS BRB BLZ BOL BRA CHL COL CRI CUB DMA DOM ECU SLV GRD GTM GUY HTI HND JAM MEX NIC PAN PRY PER KNA LCA VCT
    SUR TTO URY VEN`,
  'electoral-weog': `
    AND AUS AUT BEL CAN DNK FIN FRA DEU GRC ISL IRL ISR ITA LIE LUX MLT MCO NLD NZL NOR PRT SMR ESP SWE CHE TUR GBR USA`,
}

/** Members of the five regional commissions; associate members are not counted. A State may belong to several. */
export const commission: Grouping = {
  'commission-eca': `
    DZA AGO BEN BWA BFA BDI CPV CMR CAF TCD COM COG COD CIV DJI EGY GNQ ERI SWZ ETH GAB GMB GHA GIN GNB KEN LSO LBR LBY
    MDG MWI MLI MRT MUS MAR MOZ NAM NER NGA RWA STP SEN SYC SLE SOM ZAF SSD SDN TGO TUN UGA TZA ZMB ZWE`,
  'commission-ece': `
    ALB AND ARM AUT AZE BLR BEL BIH BGR CAN HRV CYP CZE DNK EST FIN FRA GEO DEU GRC HUN ISL IRL ISR ITA KAZ KGZ LVA LIE
    LTU LUX MLT MCO MNE NLD MKD NOR POL PRT MDA ROU RUS SMR SRB SVK SVN ESP SWE CHE TJK TUR TKM UKR GBR USA UZB`,
  'commission-eclac': `
    ATG ARG BHS BRB BLZ BOL BRA CAN CHL COL CRI CUB DMA DOM ECU SLV FRA DEU GRD GTM GUY HTI HND ITA JAM JPN MEX NLD NIC
    NOR PAN PRY PER PRT KOR KNA LCA VCT ESP SUR TTO TUR GBR USA URY VEN`,
  'commission-escap': `
    AFG ARM AUS AZE BGD BTN BRN KHM CHN PRK FJI FRA GEO IND IDN IRN JPN KAZ KIR KGZ LAO MYS MDV MHL FSM MNG MMR NRU NPL
    NLD NZL PAK PLW PNG PHL KOR RUS WSM SGP SLB LKA TJK THA TLS TON TUR TKM TUV GBR USA UZB VUT VNM`,
  'commission-escwa': `
    DZA BHR DJI EGY IRQ JOR KWT LBN LBY MRT MAR OMN PSE QAT SAU SOM SDN SYR TUN ARE YEM`,
}

/**
 * Joined since 2017. Algeria and Somalia joined ESCWA in the course of 2020, on a day we have not read. When Djibouti did
 * is doubtful: a survey of April 2021 still counts twenty members without it.
 */
export const joined: Joined = {
  'commission-eclac': { TUR: '2017-07-25' },
  'commission-escwa': { DZA: '2020-01-01', DJI: '2020-01-01', SOM: '2020-01-01' },
}
