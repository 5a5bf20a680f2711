using Microsoft.EntityFrameworkCore.Metadata;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.Computed;

/// <summary>A column of which an entity is made.</summary>
/// <param name="Path">The value objects on the way from the entity to the property.</param>
/// <param name="Property">The property of the column.</param>
internal sealed record MaterializedColumn(IReadOnlyList<IComplexProperty> Path, IProperty Property);
