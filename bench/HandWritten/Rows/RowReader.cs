using System.Data.Common;

namespace Contested.Bench.HandWritten.Rows;

/// <summary>Reads rows by the positions of their columns.</summary>
internal static class RowReader
{
    public static EngagementRow ReadEngagement(DbDataReader reader) => new(
        reader.GetInt32(0), reader.GetString(1), reader.GetString(2), reader.GetInt32(3), Date(reader, 4), Date(reader, 5), Text(reader, 6));

    public static SideRow ReadSide(DbDataReader reader) => new(reader.GetInt32(0), reader.GetInt32(1), reader.GetInt32(2), reader.GetString(3));

    public static ParticipationRow ReadParticipation(DbDataReader reader) => new(
        reader.GetInt32(0), reader.GetInt32(1), reader.GetString(2), reader.GetString(3));

    public static ClaimRow ReadClaim(DbDataReader reader) => new(
        reader.GetInt32(0),
        reader.GetInt32(1),
        reader.GetString(2),
        reader.GetInt32(3),
        Number(reader, 4),
        ReadQuantity(reader, 5),
        reader.GetString(8),
        Date(reader, 9),
        Text(reader, 10),
        Text(reader, 11),
        Number(reader, 12),
        Text(reader, 13));

    public static CitationRow ReadCitation(DbDataReader reader) => new(
        reader.GetInt32(0), reader.GetString(1), reader.GetString(2), reader.GetString(3), Text(reader, 4), Date(reader, 5));

    public static FlatClaimRow ReadFlatClaim(DbDataReader reader) => new(
        reader.GetString(0),
        reader.GetInt32(1),
        Number(reader, 2),
        ReadQuantity(reader, 3),
        reader.GetBoolean(6),
        reader.GetString(7),
        Date(reader, 8));

    private static QuantityRow ReadQuantity(DbDataReader reader, int first) =>
        new(Number(reader, first), Number(reader, first + 1), Text(reader, first + 2));

    private static string? Text(DbDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);

    private static int? Number(DbDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetInt32(column);

    private static DateOnly? Date(DbDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetFieldValue<DateOnly>(column);
}
