using System.Buffers;
using System.Text.Json;
using Contested.GraphQL.Execution.Requests;

namespace Contested.GraphQL.AspNetCore.Requests;

/// <summary>Reads GraphQL requests from JSON.</summary>
/// <remarks>GraphQL over HTTP, 5.4.1 JSON Encoding. Entries of other names are ignored; of entries of one name, the last counts.</remarks>
internal sealed class JsonRequestParser(int maxDepth)
{
    private const string Expected = "Send a JSON object such as {\"query\": \"{ __typename }\"}.";
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    private readonly JsonReaderOptions _options = new() { MaxDepth = maxDepth };

    /// <summary>Reads a body.</summary>
    /// <param name="body">The JSON text in UTF-8.</param>
    /// <param name="services">The services that resolvers may ask for.</param>
    /// <param name="document">The document that the address names; null where the parameter <c>query</c> has it.</param>
    /// <exception cref="RequestRefusedException">The body is not JSON, or not a request.</exception>
    public GraphQLRequest Parse(ReadOnlySequence<byte> body, IServiceProvider services, string? document = null)
    {
        var json = SkipByteOrderMark(body);
        if (json.IsEmpty)
        {
            throw RequestRefusedException.BadRequest($"The body is empty. {Expected}");
        }

        try
        {
            return ParseRequest(new Utf8JsonReader(json, _options), services, document);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw JsonProblem.Describe("The body", exception);
        }
    }

    /// <summary>Reads a parameter that is an object of JSON by itself.</summary>
    /// <param name="json">The JSON text in UTF-8.</param>
    /// <param name="name">The name of the parameter.</param>
    /// <returns>The object; null where the text is <c>null</c>.</returns>
    /// <exception cref="RequestRefusedException">The text is not JSON, or not an object.</exception>
    public IReadOnlyDictionary<string, object?>? ParseMap(ReadOnlySequence<byte> json, string name)
    {
        try
        {
            var reader = new Utf8JsonReader(json, _options);
            reader.Read();
            var map = ReadMap(ref reader, name);
            reader.Read();
            return map;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw JsonProblem.Describe($"The parameter \"{name}\"", exception);
        }
    }

    private static GraphQLRequest ParseRequest(Utf8JsonReader reader, IServiceProvider services, string? document)
    {
        string? query = null;
        string? operationName = null;
        IReadOnlyDictionary<string, object?>? variables = null;
        IReadOnlyDictionary<string, object?>? extensions = null;

        reader.Read();
        RequireObject(reader.TokenType);
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            switch (name)
            {
                case "query":
                    query = ReadText(ref reader, name);
                    break;
                case "operationName":
                    operationName = ReadText(ref reader, name);
                    break;
                case "variables":
                    variables = ReadMap(ref reader, name);
                    break;
                case "extensions":
                    extensions = ReadMap(ref reader, name);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        // Complains about anything that follows the object.
        reader.Read();
        if (document is not null && query is not null)
        {
            throw GetRequestReader.TwoDocuments();
        }

        return new GraphQLRequest
        {
            Query = document ?? query ?? throw PersistedQuery.Refuse(extensions) ?? RequestRefusedException.BadRequest($"The parameter \"query\" is missing. {Expected}"),
            OperationName = operationName,
            Variables = variables,
            Services = services,
        };
    }

    private static void RequireObject(JsonTokenType token)
    {
        if (token is JsonTokenType.StartArray)
        {
            throw RequestRefusedException.BadRequest($"Batches of requests are not supported; send one request at a time. {Expected}");
        }

        if (token is not JsonTokenType.StartObject)
        {
            throw RequestRefusedException.BadRequest($"The body must be an object, not {JsonProblem.Name(token)}. {Expected}");
        }
    }

    private static string? ReadText(ref Utf8JsonReader reader, string name) => reader.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.String => reader.GetString(),
        var other => throw RequestRefusedException.BadRequest($"The parameter \"{name}\" must be a string, not {JsonProblem.Name(other)}."),
    };

    private static OrderedDictionary<string, object?>? ReadMap(ref Utf8JsonReader reader, string name) => reader.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.StartObject => JsonValue.ReadObject(ref reader),
        var other => throw RequestRefusedException.BadRequest($"The parameter \"{name}\" must be an object, not {JsonProblem.Name(other)}."),
    };

    private static ReadOnlySequence<byte> SkipByteOrderMark(ReadOnlySequence<byte> body)
    {
        var reader = new SequenceReader<byte>(body);
        return reader.IsNext(ByteOrderMark) ? body.Slice(ByteOrderMark.Length) : body;
    }
}
