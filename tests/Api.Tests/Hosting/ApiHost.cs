using System.Globalization;
using Contested.GraphQL.Types;
using Contested.Testing;
using Contested.Testing.Databases;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Contested.Api.Tests.Hosting;

/// <summary>The real program over one database, reached without a network unless it is told to listen.</summary>
internal sealed class ApiHost : WebApplicationFactory<Program>
{
    private readonly TestDatabase _database;
    private readonly string _dataFolder;

    /// <summary>Describes the host; it starts with its first client.</summary>
    /// <param name="database">The database, which may be empty; the caller disposes it.</param>
    /// <param name="dataFolder">The folder of the dataset; by default the one of the repository.</param>
    public ApiHost(TestDatabase database, string? dataFolder = null)
    {
        _database = database;
        _dataFolder = dataFolder ?? RepositoryFolder.Data;
        ClientOptions.AllowAutoRedirect = false;
    }

    /// <summary>The SQL that the host has sent since it was asked last.</summary>
    public StatementLog Statements { get; } = new();

    /// <summary>Whether the host keeps answers; by default it does not, so that each request of a test is executed.</summary>
    public bool CachesResponses { get; init; }

    /// <summary>Whether the host tells its plans; by default it does.</summary>
    public bool ReportsPlans { get; init; } = true;

    /// <summary>The most items of a page.</summary>
    public int MaxPageSize { get; init; } = 50;

    /// <summary>How old the version of the dataset may be that the host knows.</summary>
    public TimeSpan DataVersionAge { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The folder of the releases; by default, there are none.</summary>
    public string ReleasesFolder { get; init; } = "no-releases";

    /// <summary>A client of the host, which starts it, and waits until the dataset of the folder is loaded, or cannot be.</summary>
    public HttpClient Client
    {
        get
        {
            if (field is null)
            {
                field = CreateClient();
                WaitUntilLoaded();
            }

            return field;
        }
    }

    /// <summary>Starts the host on a free port, instead of in memory, waits as for its client, and gives its address.</summary>
    public Uri Listen()
    {
        UseKestrel(0);
        StartServer();
        WaitUntilLoaded();
        return ClientOptions.BaseAddress;
    }

    /// <inheritdoc />
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting($"ConnectionStrings:{_database.ConnectionStringName}", _database.ConnectionString);
        builder.UseSetting("Dataset:Folder", _dataFolder);
        builder.UseSetting("Releases:Folder", ReleasesFolder);
        builder.UseSetting("Mcp:Enabled", "true");
        builder.UseSetting("GraphQL:PlanReports", ReportsPlans ? "true" : "false");
        builder.UseSetting("Logging:LogLevel:Default", "Warning");
        builder.UseSetting("GraphQL:Limits:ResponseCacheSize", CachesResponses ? "1000000" : "0");
        builder.UseSetting("GraphQL:Limits:MaxPageSize", MaxPageSize.ToString(CultureInfo.InvariantCulture));
        builder.UseSetting("GraphQL:Limits:DataVersionAge", DataVersionAge.ToString("c"));
        builder.ConfigureServices(services => services
            .AddSingleton<IExecutionObserver>(Statements)
            .ConfigureDbContext<Domain.Persistence.ContestedDbContext>(options => options.AddInterceptors(Statements)));
    }

    // Else the statements of loading might come between those of requests.
    private void WaitUntilLoaded() => Services.GetRequiredService<DatabasePreparation>().ExecuteTask!.GetAwaiter().GetResult();
}
