using System.Text.Json;
using Contested.GraphQL.EntityFrameworkCore.Tests.Library;
using Contested.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Databases;

/// <summary>All that an answer says is of one version of the data, also while another connection writes a new one.</summary>
public sealed class OneVersionTests
{
    private const int Reads = 150;

    [DatabaseTheory]
    [AllDatabases("{ all: reviews(where: { stars: { eq: 5 } }) { totalCount } parents: allPublications { reviews(where: { stars: { eq: 5 } }) { totalCount } } }")]
    [AllDatabases("{ all: reviews(where: { stars: { eq: 5 } }) { totalCount } parents: allPublications { reviews(where: { stars: { eq: 5 } }) { totalCount } } __schema { queryType { name } } }")]
    public async Task Answer_Should_BeOfOneVersion_When_AnotherIsWritten(DatabaseKind kind, string query)
    {
        await using var library = await LibraryDatabase.CreateAsync(kind);
        using var pool = new SqliteSessionPool();
        using var isOver = new CancellationTokenSource();
        var writing = Task.Run(() => WriteAsync(library, isOver.Token));
        var seen = new HashSet<int>();
        for (var read = 0; read < Reads || (seen.Count < 2 && read < 100 * Reads); read++)
        {
            await using var context = library.CreateContext();
            var result = await library.Executor.ExecuteAsync(new GraphQLRequest { Query = query, Services = new SingleService(context, pool: pool) });
            result.Errors.ShouldBeEmpty();
            var data = JsonDocument.Parse(result.ToJson()).RootElement.GetProperty("data");
            var all = data.GetProperty("all").GetProperty("totalCount").GetInt32();
            data.GetProperty("parents").EnumerateArray().Sum(parent => parent.GetProperty("reviews").GetProperty("totalCount").GetInt32()).ShouldBe(all);
            seen.Add(all);
        }

        await isOver.CancelAsync();
        await writing;
        seen.Count.ShouldBeGreaterThan(1);
    }

    /// <summary>Gives all reviews five stars, or all of them one, over and over.</summary>
    private static async Task WriteAsync(LibraryDatabase library, CancellationToken isOver)
    {
        for (var stars = 5; !isOver.IsCancellationRequested; stars = 6 - stars)
        {
            await using var context = library.CreateContext();
            await context.Set<Review>().ExecuteUpdateAsync(setters => setters.SetProperty(review => review.Stars, stars), CancellationToken.None);
        }
    }
}
