import { enums } from "./enums.mjs";

/** The part of the API's schema that the queries of the benchmark use. */
export const schema = `
  scalar LocalDate

  type Query {
    engagement(slug: String!): Engagement
    engagements(first: Int, where: EngagementFilterInput, order: [EngagementSortInput!]): EngagementsConnection
    claims(first: Int, where: ClaimFilterInput, order: [ClaimSortInput!]): ClaimsConnection
  }

  type EngagementsConnection { nodes: [Engagement!] }
  type ClaimsConnection { nodes: [Claim!] }

  type Engagement {
    slug: String!
    name: String!
    kind: EngagementKind!
    startDate: LocalDate
    endDate: LocalDate
    place: Place
    sides: [Side!]!
    claims(first: Int): ClaimsConnection
  }

  type Place { name: String! }
  type Side { ordinal: Int! name: String! participations: [Participation!]! }
  type Participation { role: ParticipationRole! actor: Actor! }
  type Actor { slug: String! name: String! }

  type Claim {
    slug: String!
    kind: ClaimKind!
    measure: Measure
    quantity: Quantity
    isPartial: Boolean!
    statement: String!
    occurredOn: LocalDate
    claimant: Actor
    side: Side
    citations: [Citation!]!
  }

  type Quantity { low: Int high: Int verbatim: String! }
  type Citation { marker: String! reference: Reference! }
  type Reference { slug: String! title: String! publisher: String publishedOn: LocalDate }

  enum EngagementKind { ${enums.EngagementKind.join(" ")} }
  enum ParticipationRole { ${enums.ParticipationRole.join(" ")} }
  enum ClaimKind { ${enums.ClaimKind.join(" ")} }
  enum Measure { ${enums.Measure.join(" ")} }
  enum SortEnumType { ASC DESC }

  input EngagementFilterInput { startDate: LocalDateOperationInput claims: ClaimsFilterInput }
  input EngagementSortInput { startDate: SortEnumType }
  input ClaimsFilterInput { some: ClaimFilterInput }
  input ClaimFilterInput { measure: MeasureOperationInput quantity: QuantityFilterInput claimant: ActorFilterInput occurredOn: LocalDateOperationInput }
  input ClaimSortInput { occurredOn: SortEnumType }
  input QuantityFilterInput { low: IntOperationInput }
  input ActorFilterInput { slug: StringOperationInput }
  input LocalDateOperationInput { gte: LocalDate }
  input MeasureOperationInput { eq: Measure }
  input IntOperationInput { gte: Int }
  input StringOperationInput { eq: String }
`;
