using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace Contested.Domain.Persistence.Conventions;

/// <summary>Names tables after their entity (singular), and columns, keys and indexes after their properties, all in snake_case.</summary>
internal sealed class SnakeCaseNamesConvention : IModelFinalizingConvention
{
    /// <inheritdoc />
    public void ProcessModelFinalizing(IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context)
    {
        var entityTypes = modelBuilder.Metadata.GetEntityTypes().ToList();
        foreach (var root in entityTypes.Where(entityType => entityType.BaseType is null))
        {
            root.Builder.ToTable(SnakeCase(root.ClrType.Name));
        }

        foreach (var property in entityTypes.SelectMany(entityType => entityType.GetDeclaredPropertiesWithComplex()))
        {
            property.Builder.HasColumnName(SnakeCase(PathOf(property)));
        }

        foreach (var entityType in entityTypes)
        {
            NameConstraints(entityType);
        }
    }

    private static void NameConstraints(IConventionEntityType entityType)
    {
        var table = entityType.GetTableName();
        foreach (var key in entityType.GetDeclaredKeys())
        {
            key.Builder.HasName(key.IsPrimaryKey() ? $"pk_{table}" : $"ak_{table}_{ColumnsOf(key.Properties)}");
        }

        foreach (var foreignKey in entityType.GetDeclaredForeignKeys())
        {
            foreignKey.Builder.HasConstraintName($"fk_{table}_{ColumnsOf(foreignKey.Properties)}");
        }

        foreach (var index in entityType.GetDeclaredIndexes())
        {
            index.Builder.HasDatabaseName($"ix_{table}_{ColumnsOf(index.Properties)}");
        }
    }

    private static string ColumnsOf(IEnumerable<IConventionProperty> properties) =>
        string.Join('_', properties.Select(property => property.GetColumnName()));

    private static string PathOf(IConventionProperty property) =>
        property.DeclaringType is IConventionComplexType complexType
            ? complexType.ComplexProperty.Name + property.Name
            : property.Name;

    private static string SnakeCase(string name) => JsonNamingPolicy.SnakeCaseLower.ConvertName(name);
}
