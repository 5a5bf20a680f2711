using Contested.GraphQL.Execution.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Contested.GraphQL.EntityFrameworkCore.Sql;

/// <summary>The names of tables and columns in the model, quoted as both databases want them.</summary>
internal static class SqlNames
{
    public static string Table(IReadOnlyEntityType entity)
    {
        var name = Quote(entity.GetTableName() ?? throw new PlanningException($"{entity.DisplayName()} has no table."));
        return entity.GetSchema() is { } schema ? $"{Quote(schema)}.{name}" : name;
    }

    public static string Column(IReadOnlyProperty property) =>
        StoreObjectIdentifier.Create(property.DeclaringType.ContainingEntityType, StoreObjectType.Table) is { } table && property.GetColumnName(table) is { } name
            ? Quote(name)
            : throw new PlanningException($"{property.Name} has no column.");

    public static string Quote(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>A text as a literal.</summary>
    public static string Literal(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
