using Contested.GraphQL.EntityFrameworkCore.Tests.Library;
using Contested.GraphQL.EntityFrameworkCore.Tests.Oracle;
using Contested.GraphQL.EntityFrameworkCore.Tests.Schema;
using Contested.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace Contested.GraphQL.EntityFrameworkCore.Tests;

/// <summary>The library in a database, with its schema.</summary>
internal sealed partial class LibraryDatabase : IAsyncDisposable
{
    private readonly TestDatabase _database;
    private readonly RequestExecutor _fieldByField;
    private readonly RequestExecutor _oracle;

    private LibraryDatabase(TestDatabase database)
    {
        _database = database;
        using var context = CreateContext();
        Executor = Serve(LibrarySchema.Create(context.Model));
        _fieldByField = Serve(OracleSchema.WithoutPlans(LibrarySchema.Create(context.Model)));
        _oracle = Serve(OracleSchema.ThroughLinq(LibrarySchema.Create(context.Model), context.Model));
    }

    /// <summary>The rows of the database, in memory.</summary>
    public LibraryContent Content { get; } = new();

    public RequestExecutor Executor { get; }

    public DatabaseKind Kind => _database.Kind;

    public static async Task<LibraryDatabase> CreateAsync(DatabaseKind kind)
    {
        var library = new LibraryDatabase(await TestDatabase.CreateEmptyAsync(kind));
        await using var context = library.CreateContext();
        await context.Database.EnsureCreatedAsync();
        context.AddRange(new LibraryContent().All);
        await context.SaveChangesAsync();
        return library;
    }

    /// <summary>Creates a context on the database; the caller disposes it.</summary>
    public LibraryContext CreateContext()
    {
        var options = new DbContextOptionsBuilder<LibraryContext>();
        _ = _database.Kind is DatabaseKind.Postgres
            ? options.UseNpgsql(_database.ConnectionString)
            : options.UseSqlite(_database.ConnectionString).AddInterceptors(new TextFoldingInterceptor());
        return new LibraryContext(options.Options);
    }

    /// <summary>
    /// Serves a request by its plan, field by field, and where it is valid through LINQ, and holds that the answers are the same.
    /// </summary>
    /// <param name="query">The document.</param>
    /// <param name="variables">The variables, as an object; none where null.</param>
    /// <param name="log">Gets the statements of the request that is served field by field.</param>
    /// <param name="isPlanned">Whether the operation must have a plan, if it is valid.</param>
    public async Task<ExecutionResult> RequestAsync(string query, object? variables = null, SqlLog? log = null, bool isPlanned = true)
    {
        var plans = new SqlLog();
        var planned = await ExecuteAsync(Executor, query, variables, plans);
        (plans.Unplanned.Count == 0).ShouldBe(isPlanned || planned.Errors.Count > 0, string.Join('\n', plans.Unplanned.Prepend(query)));
        Compare(planned, await ExecuteAsync(_fieldByField, query, variables, log), "field by field");
        if (planned.Errors.Count == 0)
        {
            Compare(planned, await ExecuteAsync(_oracle, query, variables), "through LINQ");
        }

        return planned;

        void Compare(ExecutionResult actual, ExecutionResult expected, string way)
        {
            if (Comparable(actual) != Comparable(expected))
            {
                Assert.Fail($"{query}\nwith {System.Text.Json.JsonSerializer.Serialize(variables)}\n{way}: {Comparable(expected)}\nby its plan: {Comparable(actual)}");
            }
        }
    }

    /// <summary>Serves a request by its plan, and tells of it.</summary>
    /// <returns>The round trips of the plan; null where the request has none.</returns>
    public async Task<PlannedAnswer> PlanAsync(string query, object? variables = null) =>
        new(await ExecuteAsync(Executor, query, variables));

    /// <summary>Serves a request, by its plan or field by field, and tells a meter what its rows take.</summary>
    public Task<ExecutionResult> MeterAsync(string query, IResultMeter meter, bool isPlanned) =>
        ExecuteAsync(isPlanned ? Executor : _fieldByField, query, variables: null, meter: meter);

    private static string Comparable(ExecutionResult result)
    {
        var plain = new ExecutionResult(result.Errors);
        return (result.Errors.Count > 0 ? StackTrace().Replace(plain.ToJson(), string.Empty) : string.Empty)
            + (System.Text.Json.JsonDocument.Parse(result.ToJson()).RootElement.TryGetProperty("data", out var data) ? data.GetRawText() : "none");
    }

    [System.Text.RegularExpressions.GeneratedRegex("\"exception\":\"[^\"]*\"")]
    private static partial System.Text.RegularExpressions.Regex StackTrace();

    private static RequestExecutor Serve(Types.Schema schema) => new(schema, new RequestOptions { IncludeExceptionDetails = true, ExecutionTimeout = TimeSpan.FromMinutes(5) });

    private async Task<ExecutionResult> ExecuteAsync(RequestExecutor executor, string query, object? variables, SqlLog? log = null, IResultMeter? meter = null)
    {
        await using var context = CreateContext();
        return await executor.ExecuteAsync(new GraphQLRequest
        {
            Query = query,
            Variables = variables is null ? null : (IReadOnlyDictionary<string, object?>?)JsonValues.Of(variables),
            PlanReport = true,
            ResultMeter = meter,
            Services = new SingleService(context, log),
        });
    }

    /// <summary>Serves a request that has no errors.</summary>
    /// <returns>The data.</returns>
    public async Task<Answer> QueryAsync(string query, object? variables = null, SqlLog? log = null)
    {
        var result = await RequestAsync(query, variables, log);
        result.Errors.ShouldBeEmpty(result.ToJson(indented: true));
        return Answer.DataOf(result);
    }

    /// <summary>Serves a request that has one error.</summary>
    public async Task<GraphQLError> FailAsync(string query, object? variables = null)
    {
        var result = await RequestAsync(query, variables);
        return result.Errors.ShouldHaveSingleItem(result.ToJson(indented: true));
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();
}
