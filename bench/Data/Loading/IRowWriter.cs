namespace Contested.Bench.Data.Loading;

/// <summary>Writes rows into an empty, migrated database.</summary>
internal interface IRowWriter
{
    /// <summary>Writes all rows.</summary>
    Task WriteAsync(IEnumerable<object> rows);
}
