using Contested.GraphQL.EntityFrameworkCore.Aggregates;

namespace Contested.GraphQL.EntityFrameworkCore.Bindings;

/// <summary>A field with the key of a group, or with a part of the key.</summary>
/// <param name="Key">The part; null for the whole.</param>
internal sealed record GroupKeySource(GroupKey? Key) : FieldSource;
