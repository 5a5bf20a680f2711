using System.Runtime.CompilerServices;
using System.Text.Json;
using Contested.GraphQL.AspNetCore.Caching;
using Contested.GraphQL.AspNetCore.Operations;
using Contested.GraphQL.AspNetCore.Requests;
using Contested.GraphQL.AspNetCore.Responses;
using Contested.GraphQL.Execution;
using Contested.GraphQL.Execution.Requests;

namespace Contested.GraphQL.AspNetCore.Pulls;

/// <summary>Executes the document of a pull, page by page.</summary>
internal sealed class PullPages(OperationRunner runner, CurrentDataVersion? version = null)
{
    private static readonly TimeSpan BusyDelay = TimeSpan.FromSeconds(1);

    /// <summary>Gives the data of each page; they may be used until the next one is asked for.</summary>
    /// <param name="pull">The pull.</param>
    /// <param name="variables">The values of its variables.</param>
    /// <param name="expected">The version of the data that all pages have to be of; null where that is not known.</param>
    /// <param name="cancellationToken">Signals that the client has gone.</param>
    /// <exception cref="PullFailedException">A page has errors.</exception>
    /// <exception cref="ResponseTooLargeException">A page has more bytes than a response may have.</exception>
    /// <exception cref="RequestRefusedException">The server is too busy for the first page.</exception>
    public async IAsyncEnumerable<JsonElement> ReadAsync(
        Pull pull,
        Dictionary<string, object?> variables,
        DataVersion? expected,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var isFirst = true;
        string? cursor;
        do
        {
            using var page = await OpenAsync(pull, variables, isFirst, cancellationToken);
            await EnsureVersionAsync(expected);
            yield return page.Data;
            cursor = pull.Paging is null ? null : NextCursor(page.Data, pull.Paging);
            if (cursor is not null)
            {
                variables[pull.Paging!.AfterVariable] = cursor;
            }

            isFirst = false;
        }
        while (cursor is not null);
    }

    private static string? NextCursor(JsonElement data, PullPaging paging)
    {
        foreach (var step in (IEnumerable<string>)[.. paging.Connection, paging.PageInfo])
        {
            if (data.ValueKind is not JsonValueKind.Object || !data.TryGetProperty(step, out data))
            {
                return null;
            }
        }

        return data.ValueKind is JsonValueKind.Object && data.GetProperty(paging.HasNextPage).GetBoolean()
            ? data.GetProperty(paging.EndCursor).GetString()
            : null;
    }

    /// <summary>Executes a page. Once there is a first one, a server that is busy means to wait, not to give up.</summary>
    private async ValueTask<OperationResponse> OpenAsync(Pull pull, Dictionary<string, object?> variables, bool isFirst, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                return await OpenAsync(pull, variables, cancellationToken);
            }
            catch (RequestRefusedException) when (!isFirst)
            {
                await Task.Delay(BusyDelay, cancellationToken);
            }
        }
    }

    private async ValueTask<OperationResponse> OpenAsync(Pull pull, Dictionary<string, object?> variables, CancellationToken cancellationToken)
    {
        var page = await runner.OpenAsync(new GraphQLRequest { Query = pull.Document.Text, Variables = variables }, cancellationToken);
        if (page.Errors.Count == 0)
        {
            return page;
        }

        page.Dispose();
        throw new PullFailedException(page.Result);
    }

    private async ValueTask EnsureVersionAsync(DataVersion? expected)
    {
        if (expected is not null && await version!.GetAsync() is var current && current?.Name != expected.Name)
        {
            throw new InvalidOperationException($"The data changed from version {expected.Name} to {current?.Name ?? "none"} while they were pulled.");
        }
    }
}

/// <summary>A page of a pull has errors.</summary>
/// <param name="result">The errors.</param>
internal sealed class PullFailedException(ExecutionResult result) : Exception(result.Errors[0].Message)
{
    /// <summary>The errors.</summary>
    public ExecutionResult Result { get; } = result;
}
