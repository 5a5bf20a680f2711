using System.Text.Json.Serialization;

namespace Contested.Bench.LinqServer.Answers;

/// <summary>Writes answers by code that is generated when the server is built.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Answer<EngagementData>))]
[JsonSerializable(typeof(Answer<EngagementsData<EngagementDto>>))]
[JsonSerializable(typeof(Answer<EngagementsData<FilteredEngagementDto>>))]
[JsonSerializable(typeof(Answer<ClaimsData>))]
internal sealed partial class AnswerSerializerContext : JsonSerializerContext;
