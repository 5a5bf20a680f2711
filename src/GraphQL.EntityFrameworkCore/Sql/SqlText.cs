using System.Runtime.CompilerServices;

namespace Contested.GraphQL.EntityFrameworkCore.Sql;

/// <summary>A piece of SQL, written as an interpolated string: names and further pieces stand for themselves, values become parameters.</summary>
[InterpolatedStringHandler]
internal sealed class SqlText
{
    private readonly List<object> _parts;

    public SqlText(int literalLength, int formattedCount)
    {
        _ = literalLength;
        _parts = new List<object>((2 * formattedCount) + 1);
    }

    /// <summary>Nothing.</summary>
    public static SqlText Empty { get; } = $"";

    public static SqlText True { get; } = $"1 = 1";

    public static SqlText False { get; } = $"1 = 0";

    /// <summary>What the piece is made of: texts and <see cref="SqlParameter"/>s.</summary>
    public IReadOnlyList<object> Parts => _parts;

    public static SqlText Of(string text) => $"{text}";

    /// <summary>Joins pieces.</summary>
    public static SqlText Join(string separator, IEnumerable<SqlText> pieces)
    {
        SqlText joined = $"";
        var isFirst = true;
        foreach (var piece in pieces)
        {
            if (!isFirst)
            {
                joined.AppendLiteral(separator);
            }

            joined.AppendFormatted(piece);
            isFirst = false;
        }

        return joined;
    }

    /// <summary>Conditions that all hold.</summary>
    public static SqlText All(IEnumerable<SqlText> conditions) => Combine(" AND ", True, conditions);

    /// <summary>Conditions of which one holds.</summary>
    public static SqlText Any(IEnumerable<SqlText> conditions) => Combine(" OR ", False, conditions);

    public static SqlText Not(SqlText condition) => $"NOT ({condition})";

    public void AppendLiteral(string text) => _parts.Add(text);

    public void AppendFormatted(string text) => _parts.Add(text);

    public void AppendFormatted(int number) => _parts.Add(number.ToString(System.Globalization.CultureInfo.InvariantCulture));

    public void AppendFormatted(SqlText piece) => _parts.AddRange(piece._parts);

    public void AppendFormatted(SqlParameter parameter) => _parts.Add(parameter);

    public override string ToString() => string.Concat(_parts.Select(part => part as string ?? "?"));

    private static SqlText Combine(string separator, SqlText none, IEnumerable<SqlText> conditions)
    {
        var list = conditions.Where(condition => !ReferenceEquals(condition, Empty)).ToList();
        return list switch
        {
            [] => none,
            [var only] => only,
            _ => $"({Join(separator, list)})",
        };
    }
}
