using System.Text.Json;
using Contested.GraphQL.AspNetCore.Requests;
using Contested.GraphQL.AspNetCore.Responses;

namespace Contested.GraphQL.AspNetCore.Pulls;

/// <summary>A page of a pull, until it is sent.</summary>
/// <param name="document">The response.</param>
/// <param name="share">What it takes of the memory of all responses.</param>
/// <param name="turn">The turn of the page.</param>
internal sealed class PullPage(JsonDocument document, ResponseShare share, ExecutionTurn turn) : IDisposable
{
    /// <summary>Its data.</summary>
    public JsonElement Data { get; } = document.RootElement.GetProperty("data"u8);

    /// <inheritdoc />
    public void Dispose()
    {
        document.Dispose();
        share.Dispose();
        turn.Dispose();
    }
}
