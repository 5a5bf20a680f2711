using Contested.GraphQL.EntityFrameworkCore.Aggregates;

namespace Contested.GraphQL.EntityFrameworkCore.Bindings;

/// <summary>A field with a function of the items of a group, or of a value of theirs.</summary>
internal sealed record AggregateFunctionSource(AggregateFunction Function) : FieldSource;
