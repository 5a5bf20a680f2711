using System.Text.Json;
using System.Text.Json.Serialization;

namespace Contested.Bench.LinqServer.Answers;

/// <summary>Writes enum values as GraphQL names them: KILLED_OR_CAPTURED.</summary>
internal sealed class ScreamingEnumConverter<TEnum>() : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.SnakeCaseUpper)
    where TEnum : struct, Enum;
