using Contested.GraphQL.EntityFrameworkCore.Tests.Library;
using Contested.GraphQL.EntityFrameworkCore.Tests.Schema;
using Contested.GraphQL.EntityFrameworkCore.Text;
using Contested.GraphQL.Execution;
using Contested.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace Contested.GraphQL.EntityFrameworkCore.Tests;

/// <summary>The library in a database, with its schema.</summary>
internal sealed class LibraryDatabase : IAsyncDisposable
{
    private readonly TestDatabase _database;

    private LibraryDatabase(TestDatabase database)
    {
        _database = database;
        using var context = CreateContext();
        Executor = new RequestExecutor(LibrarySchema.Create(context.Model), new RequestOptions { IncludeExceptionDetails = true });
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

    /// <summary>Serves a request.</summary>
    public async Task<ExecutionResult> RequestAsync(string query, object? variables = null, SqlLog? log = null)
    {
        await using var context = CreateContext(log);
        return await Executor.ExecuteAsync(new GraphQLRequest
        {
            Query = query,
            Variables = variables is null ? null : (IReadOnlyDictionary<string, object?>?)JsonValues.Of(variables),
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
