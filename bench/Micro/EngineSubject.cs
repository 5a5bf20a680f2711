using Contested.Api.Schema;
using Contested.Bench.Data;
using Contested.Domain.Claims;
using Contested.Domain.Persistence;
using Contested.GraphQL.EntityFrameworkCore.Definitions;
using Contested.GraphQL.Execution;
using Contested.GraphQL.Execution.Requests;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Contested.Bench.Micro;

/// <summary>The API's schema over a small generated database.</summary>
internal sealed class EngineSubject : IDisposable
{
    private const int Engagements = 1000;
    private const int Seed = 2016;
    private const int LowestFigure = 10;

    private static readonly string Root = FindRoot();

    private readonly DirectoryInfo _folder;
    private readonly ContestedDbContext _context;
    private readonly string _engagement;
    private readonly string _claimant;

    private EngineSubject(DirectoryInfo folder, ContestedDbContext context, string engagement, string claimant)
    {
        _folder = folder;
        _context = context;
        _engagement = engagement;
        _claimant = claimant;
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
        var claimant = await context.Claims
            .Where(claim => claim.Measure == Measure.Killed && claim.Quantity!.Low >= LowestFigure && claim.Claimant != null)
            .OrderBy(claim => claim.ClaimantId)
            .Select(claim => claim.Claimant!.Slug).FirstAsync();
        return new EngineSubject(folder, context, slug, claimant);
    }

    /// <summary>The text of a query.</summary>
    public static string Document(string query) => File.ReadAllText(Path.Combine(Root, "bench", "queries", "contested", $"{query}.graphql"));

    /// <summary>The variables of a query that finds something.</summary>
    public IReadOnlyDictionary<string, object?> Variables(string query) => query switch
    {
        "engagement" => new Dictionary<string, object?> { ["slug"] = _engagement },
        "filtered" => new Dictionary<string, object?> { ["low"] = LowestFigure, ["claimant"] = _claimant },
        _ => new Dictionary<string, object?> { ["from"] = "1950-01-01" },
    };

    /// <summary>Answers a query.</summary>
    public async Task<ExecutionResult> ExecuteAsync(string query) => await new RequestExecutor(Schema).ExecuteAsync(new GraphQLRequest
    {
        Query = Document(query),
        Variables = Variables(query),
        Services = Services,
    });

    /// <inheritdoc />
    public void Dispose()
    {
        _context.Dispose();
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

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
