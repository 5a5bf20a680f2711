using System.Runtime.CompilerServices;

namespace Contested.GraphQL.EntityFrameworkCore.Sql;

/// <summary>The names of tables and columns in the model, quoted as both databases want them.</summary>
/// <remarks>EF Core works a name out anew whenever it is asked for it, which would be a third of the time of planning.</remarks>
internal static class SqlNames
{
    private static readonly ConditionalWeakTable<IReadOnlyEntityType, string> Tables = [];
    private static readonly ConditionalWeakTable<IReadOnlyProperty, MappedColumn> Columns = [];

    public static string Table(IReadOnlyEntityType entity) => Tables.GetValue(entity, FindTable);

    public static string Column(IReadOnlyProperty property) => Columns.GetValue(property, FindColumn).Name;

    /// <summary>Whether the column of a property may have no value in a row of its table.</summary>
    public static bool IsNullable(IReadOnlyProperty property) => Columns.GetValue(property, FindColumn).IsNullable;

    public static string Quote(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>A text as a literal.</summary>
    public static string Literal(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    private static string FindTable(IReadOnlyEntityType entity)
    {
        var name = Quote(entity.GetTableName() ?? entity.GetViewName() ?? throw new PlanningException($"{entity.DisplayName()} has no table."));
        return entity.GetSchema() is { } schema ? $"{Quote(schema)}.{name}" : name;
    }

    private static MappedColumn FindColumn(IReadOnlyProperty property) =>
        (StoreObjectIdentifier.Create(property.DeclaringType.ContainingEntityType, StoreObjectType.Table)
            ?? StoreObjectIdentifier.Create(property.DeclaringType.ContainingEntityType, StoreObjectType.View)) is { } table && property.GetColumnName(table) is { } name
            ? new MappedColumn(Quote(name), property.IsColumnNullable(table))
            : throw new PlanningException($"{property.Name} has no column.");

    private sealed record MappedColumn(string Name, bool IsNullable);
}
