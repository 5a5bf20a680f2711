using Contested.Bench.Data;
using Contested.Testing.Databases;

namespace Contested.Bench.Tests.Data;

/// <summary>The database of a test as one of the benchmark.</summary>
internal static class BenchmarkDatabases
{
    public static BenchmarkDatabase ForBenchmark(this TestDatabase database) => database.Kind switch
    {
        DatabaseKind.Sqlite => BenchmarkDatabase.Sqlite(database.ConnectionString),
        _ => BenchmarkDatabase.Postgres(database.ConnectionString),
    };
}
