using Contested.Bench.Data;
using Microsoft.EntityFrameworkCore;

namespace Contested.Bench.Loading;

/// <summary>A database that is loaded.</summary>
/// <param name="Product">The product, as the settings of the program name it.</param>
/// <param name="ConnectionString">How to connect to it.</param>
/// <param name="Database">The database, for the benchmark.</param>
/// <param name="ReadCpu">Reads the time on processors that its server has had; none where it has no process of its own.</param>
internal sealed record MeasuredDatabase(string Product, string ConnectionString, BenchmarkDatabase Database, Func<TimeSpan> ReadCpu)
{
    /// <summary>The setting by which the program finds it.</summary>
    public string Setting => $"--ConnectionStrings:{Product}={ConnectionString}";

    /// <summary>Makes its tables.</summary>
    public async Task MigrateAsync()
    {
        await using var context = Database.CreateContext();
        await context.Database.MigrateAsync();
    }
}
