using Contested.GraphQL.EntityFrameworkCore.Tests.Library;
using Contested.GraphQL.EntityFrameworkCore.Tests.Schema;
using Contested.GraphQL.EntityFrameworkCore.Text;
using Contested.GraphQL.Execution;
using Contested.GraphQL.Execution.Requests;
using Contested.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace Contested.GraphQL.EntityFrameworkCore.Tests;

/// <summary>The library in a database, with its schema.</summary>
internal sealed partial class LibraryDatabase : IAsyncDisposable
{
    private readonly TestDatabase _database;
    private readonly RequestExecutor _plain;

    private LibraryDatabase(TestDatabase database)
    {
        _database = database;
        using var context = CreateContext();
        Executor = new RequestExecutor(LibrarySchema.Create(context.Model), new RequestOptions { IncludeExceptionDetails = true });
        _plain = new RequestExecutor(Executor.Schema, new RequestOptions { IncludeExceptionDetails = true, Plans = false });
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
    public LibraryContext CreateContext(SqlLog? log = null)
    {
        var options = new DbContextOptionsBuilder<LibraryContext>();
        _ = _database.Kind is DatabaseKind.Postgres
            ? options.UseNpgsql(_database.ConnectionString)
            : options.UseSqlite(_database.ConnectionString).AddInterceptors(new TextFoldingInterceptor());
        return new LibraryContext((log is null ? options : options.AddInterceptors(log)).Options);
    }

    /// <summary>Serves a request by its plan and field by field, and holds that the answers are the same.</summary>
    /// <param name="query">The document.</param>
    /// <param name="variables">The variables, as an object; none where null.</param>
    /// <param name="log">Gets the statements of the request that was served field by field.</param>
    public async Task<ExecutionResult> RequestAsync(string query, object? variables = null, SqlLog? log = null)
    {
        var planned = await ExecuteAsync(Executor, query, variables, null);
        var plain = await ExecuteAsync(_plain, query, variables, log);
        var (expected, actual) = (Comparable(plain), Comparable(planned));
        if (actual != expected)
        {
            Assert.Fail($"{query}\nwith {System.Text.Json.JsonSerializer.Serialize(variables)}\nfield by field: {expected}\nby its plan:    {actual}");
        }

        return planned;
    }

    /// <summary>Serves a request by its plan, and tells of it.</summary>
    /// <returns>The round trips of the plan; null where the request has none.</returns>
    public async Task<PlannedAnswer> PlanAsync(string query, object? variables = null) =>
        new(await ExecuteAsync(Executor, query, variables, null));

    private static string Comparable(ExecutionResult result)
    {
        var plain = new ExecutionResult(result.Errors);
        return (result.Errors.Count > 0 ? StackTrace().Replace(plain.ToJson(), string.Empty) : string.Empty)
            + (System.Text.Json.JsonDocument.Parse(result.ToJson()).RootElement.TryGetProperty("data", out var data) ? data.GetRawText() : "none");
    }

    [System.Text.RegularExpressions.GeneratedRegex("\"exception\":\"[^\"]*\"")]
    private static partial System.Text.RegularExpressions.Regex StackTrace();

    private async Task<ExecutionResult> ExecuteAsync(RequestExecutor executor, string query, object? variables, SqlLog? log)
    {
        await using var context = CreateContext(log);
        return await executor.ExecuteAsync(new GraphQLRequest
        {
            Query = query,
            Variables = variables is null ? null : (IReadOnlyDictionary<string, object?>?)JsonValues.Of(variables),
            PlanReport = true,
            Services = new SingleService(context),
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
