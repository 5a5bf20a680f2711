using System.Reflection;

namespace Contested.Domain.Releases.Tables;

/// <summary>A table of a release, as the record of its rows says.</summary>
internal sealed class ReleaseTable
{
    /// <summary>The table of records of a type.</summary>
    public ReleaseTable(Type row)
    {
        Row = row;
        Name = row.GetCustomAttribute<TableAttribute>()!.Name;
        Columns = [.. row.GetConstructors().Single().GetParameters().Select(parameter => new ReleaseColumn(parameter))];
        PrimaryKey = [.. Columns.Where(column => column.Parameter.IsDefined(typeof(PrimaryKeyAttribute))).Select(column => column.Name)];
        ForeignKeys =
        [
            .. from column in Columns
               let key = column.Parameter.GetCustomAttribute<ForeignKeyAttribute>()
               where key is not null
               select new ForeignKey([column.Name], key.Table, [key.Column]),
            .. row.GetCustomAttributes<CompositeForeignKeyAttribute>().Select(attribute => attribute.Key),
        ];
    }

    /// <summary>The type of the records.</summary>
    public Type Row { get; }

    /// <summary>Its name, and that of its files.</summary>
    public string Name { get; }

    /// <summary>Its columns in their order.</summary>
    public IReadOnlyList<ReleaseColumn> Columns { get; }

    /// <summary>The columns that tell a row from the others.</summary>
    public IReadOnlyList<string> PrimaryKey { get; }

    /// <summary>What the columns refer to.</summary>
    public IReadOnlyList<ForeignKey> ForeignKeys { get; }
}

/// <summary>Columns whose values name a row of a table.</summary>
/// <param name="Columns">The columns.</param>
/// <param name="Table">The name of the table.</param>
/// <param name="Referenced">Its columns, in the same order.</param>
internal sealed record ForeignKey(IReadOnlyList<string> Columns, string Table, IReadOnlyList<string> Referenced);
