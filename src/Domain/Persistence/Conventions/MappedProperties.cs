using Microsoft.EntityFrameworkCore.Metadata;

namespace Contested.Domain.Persistence.Conventions;

/// <summary>Lists what becomes a column.</summary>
internal static class MappedProperties
{
    /// <summary>The properties that the type declares, and those of its complex values.</summary>
    public static IEnumerable<IConventionProperty> GetDeclaredPropertiesWithComplex(this IConventionTypeBase type) =>
        type.GetDeclaredProperties().Concat(
            type.GetDeclaredComplexProperties().SelectMany(property => property.ComplexType.GetDeclaredPropertiesWithComplex()));
}
