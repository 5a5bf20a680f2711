using Contested.Api.Schema;
using Contested.Bench.Data;
using Contested.Domain.Persistence;
using Contested.GraphQL.EntityFrameworkCore;
using Contested.GraphQL.Execution;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Contested.Bench.Micro;

/// <summary>The API's schema over a small generated database.</summary>
internal sealed class EngineSubject : IDisposable
{
    private const int Engagements = 1000;
    private const int Seed = 2016;

    private static readonly string Root = FindRoot();

    private readonly DirectoryInfo _folder;
    private readonly ContestedDbContext _context;
    private readonly string _slug;

    private EngineSubject(DirectoryInfo folder, ContestedDbContext context, string slug)
    {
        _folder = folder;
        _context = context;
        _slug = slug;
        Services = new ServiceCollection()
            .AddSingleton(context)
            .AddSingleton<DbContext>(context)
            .AddOptions<EntitySchemaOptions>().Configure(options => options.MaxPageSize = 100).Services
            .BuildServiceProvider();
        Schema = ContestedSchema.Create(Services);
    }

    /// <summary>The names of the queries.</summary>
    public static IReadOnlyList<string> Queries { get; } = ["engagement", "engagements", "filtered", "flat"];

    /// <summary>The schema.</summary>
    public GraphQL.Types.Schema Schema { get; }

    /// <summary>What resolvers and plans ask for.</summary>
    public IServiceProvider Services { get; }

    /// <summary>Makes the database.</summary>
    public static async Task<EngineSubject> CreateAsync()
    {
        var folder = Directory.CreateTempSubdirectory("contested-micro-");
        var database = BenchmarkDatabase.Sqlite($"Data Source={Path.Combine(folder.FullName, "contested.db")}");
        await database.FillAsync(Path.Combine(Root, "data"), Seed, Engagements);
        var context = database.CreateContext();

        // One with a full page of claims.
        var slug = await context.Engagements.OrderByDescending(engagement => engagement.Claims.Count).ThenBy(engagement => engagement.Id)
            .Select(engagement => engagement.Slug).FirstAsync();
        return new EngineSubject(folder, context, slug);
    }

    /// <summary>The text of a query.</summary>
    public static string Document(string query) => File.ReadAllText(Path.Combine(Root, "bench", "queries", "contested", $"{query}.graphql"));

    /// <summary>Variables for planning.</summary>
    public static IReadOnlyDictionary<string, object?> Variables(string query) => VariablesOf(query, "any");

    /// <summary>Answers a query.</summary>
    public async Task<ExecutionResult> ExecuteAsync(string query) => await new RequestExecutor(Schema).ExecuteAsync(new GraphQLRequest
    {
        Query = Document(query),
        Variables = VariablesOf(query, _slug),
        Services = Services,
    });

    /// <inheritdoc />
    public void Dispose()
    {
        _context.Dispose();
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    private static Dictionary<string, object?> VariablesOf(string query, string slug) => query switch
    {
        "engagement" => new() { ["slug"] = slug },
        "filtered" => new() { ["low"] = 10, ["claimant"] = "any" },
        _ => new() { ["from"] = "1950-01-01" },
    };

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Contested.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("The benchmark runs only inside the repository.");
    }
}
