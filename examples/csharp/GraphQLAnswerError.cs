using System.Text.Json;

namespace Contested.ClientExample;

/// <summary>What is wrong, and its code, such as <c>PAGE_SIZE_LIMIT_EXCEEDED</c>, among the extensions.</summary>
internal sealed record GraphQLAnswerError(string Message, IReadOnlyDictionary<string, JsonElement>? Extensions)
{
    public override string ToString() => Extensions?.TryGetValue("code", out var code) == true ? $"{code}: {Message}" : Message;
}
