using GraphQL;
using GraphQL.DI;
using GraphQLParser.AST;
using Microsoft.Extensions.Caching.Memory;

namespace Contested.Bench.GraphQLNet.Execution;

/// <summary>Keeps parsed and validated documents, as the package GraphQL.MemoryCache does with its default settings.</summary>
internal sealed class DocumentCache : IConfigureExecution, IDisposable
{
    // The sum of the lengths of all documents.
    private readonly MemoryCache _documents = new(new MemoryCacheOptions { SizeLimit = 100_000 });

    /// <inheritdoc />
    public float SortOrder => 200;

    /// <inheritdoc />
    public async Task<ExecutionResult> ExecuteAsync(ExecutionOptions options, ExecutionDelegate next)
    {
        if (options.Query is not { } query)
        {
            return await next(options);
        }

        if (_documents.TryGetValue(query, out GraphQLDocument? document))
        {
            options.Document = document;
            options.ValidationRules = options.CachedDocumentValidationRules ?? [];
            return await next(options);
        }

        var result = await next(options);
        if (result is { Executed: true, Document: not null })
        {
            _documents.Set(query, result.Document, new MemoryCacheEntryOptions { Size = query.Length });
        }

        return result;
    }

    /// <inheritdoc />
    public void Dispose() => _documents.Dispose();
}
