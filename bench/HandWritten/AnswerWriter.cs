using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Contested.Bench.HandWritten.Rows;

namespace Contested.Bench.HandWritten;

/// <summary>Writes answers in the form in which the GraphQL servers give them, straight to the response.</summary>
internal sealed class AnswerWriter(Utf8JsonWriter json, EngagementTree tree)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private int _side;
    private int _participation;
    private int _claim;
    private int _citation;

    /// <summary>Answers with one engagement, or null where there is none.</summary>
    public static Task WriteEngagementAsync(HttpResponse response, EngagementTree tree) => WriteAsync(response, json =>
    {
        json.WritePropertyName("engagement"u8);
        if (tree.Engagements.Count == 0)
        {
            json.WriteNullValue();
        }
        else
        {
            new AnswerWriter(json, tree).WriteTree(tree.Engagements[0]);
        }
    });

    /// <summary>Answers with engagements and all levels below them.</summary>
    public static Task WriteEngagementsAsync(HttpResponse response, EngagementTree tree) => WriteAsync(response, json =>
    {
        var writer = new AnswerWriter(json, tree);
        WriteNodes(json, "engagements"u8, tree.Engagements, writer.WriteTree);
    });

    /// <summary>Answers with engagements and their sides.</summary>
    public static Task WriteFilteredAsync(HttpResponse response, EngagementTree tree) => WriteAsync(response, json =>
    {
        var writer = new AnswerWriter(json, tree);
        WriteNodes(json, "engagements"u8, tree.Engagements, writer.WriteWithSides);
    });

    /// <summary>Answers with claims alone.</summary>
    public static Task WriteClaimsAsync(HttpResponse response, List<FlatClaimRow> claims) =>
        WriteAsync(response, json => WriteNodes(json, "claims"u8, claims, claim => WriteFlatClaim(json, claim)));

    private static async Task WriteAsync(HttpResponse response, Action<Utf8JsonWriter> write)
    {
        response.ContentType = "application/json; charset=utf-8";
        await using var json = new Utf8JsonWriter(response.BodyWriter, Options);
        json.WriteStartObject();
        json.WriteStartObject("data"u8);
        write(json);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteNodes<TRow>(Utf8JsonWriter json, ReadOnlySpan<byte> name, List<TRow> rows, Action<TRow> write)
    {
        json.WriteStartObject(name);
        json.WriteStartArray("nodes"u8);
        rows.ForEach(write);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFlatClaim(Utf8JsonWriter json, FlatClaimRow claim)
    {
        json.WriteStartObject();
        json.WriteString("slug"u8, claim.Slug);
        WriteEnum(json, "kind"u8, EnumNames.ClaimKinds, claim.Kind);
        WriteEnum(json, "measure"u8, EnumNames.Measures, claim.Measure);
        WriteQuantity(json, claim.Quantity);
        json.WriteBoolean("isPartial"u8, claim.IsPartial);
        json.WriteString("statement"u8, claim.Statement);
        WriteDate(json, "occurredOn"u8, claim.OccurredOn);
        json.WriteEndObject();
    }

    private void WriteTree(EngagementRow engagement)
    {
        json.WriteStartObject();
        json.WriteString("slug"u8, engagement.Slug);
        json.WriteString("name"u8, engagement.Name);
        WriteEnum(json, "kind"u8, EnumNames.EngagementKinds, engagement.Kind);
        WriteDate(json, "startDate"u8, engagement.StartDate);
        WriteDate(json, "endDate"u8, engagement.EndDate);
        WritePlace(engagement);
        json.WriteStartArray("sides"u8);
        for (; _side < tree.Sides.Count && tree.Sides[_side].EngagementId == engagement.Id; _side++)
        {
            json.WriteStartObject();
            WriteSide(tree.Sides[_side]);
            WriteParticipations(tree.Sides[_side].Id);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("claims"u8);
        json.WriteStartArray("nodes"u8);
        for (; _claim < tree.Claims.Count && tree.Claims[_claim].EngagementId == engagement.Id; _claim++)
        {
            WriteClaim(tree.Claims[_claim]);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteWithSides(EngagementRow engagement)
    {
        json.WriteStartObject();
        json.WriteString("slug"u8, engagement.Slug);
        json.WriteString("name"u8, engagement.Name);
        WriteEnum(json, "kind"u8, EnumNames.EngagementKinds, engagement.Kind);
        WriteDate(json, "startDate"u8, engagement.StartDate);
        WritePlace(engagement);
        json.WriteStartArray("sides"u8);
        for (; _side < tree.Sides.Count && tree.Sides[_side].EngagementId == engagement.Id; _side++)
        {
            json.WriteStartObject();
            WriteSide(tree.Sides[_side]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WritePlace(EngagementRow engagement)
    {
        if (engagement.PlaceName is null)
        {
            json.WriteNull("place"u8);
            return;
        }

        json.WriteStartObject("place"u8);
        json.WriteString("name"u8, engagement.PlaceName);
        json.WriteEndObject();
    }

    private void WriteSide(SideRow side)
    {
        json.WriteNumber("ordinal"u8, side.Ordinal);
        json.WriteString("name"u8, side.Name);
    }

    private void WriteParticipations(int sideId)
    {
        json.WriteStartArray("participations"u8);
        for (; _participation < tree.Participations.Count && tree.Participations[_participation].SideId == sideId; _participation++)
        {
            var participation = tree.Participations[_participation];
            json.WriteStartObject();
            WriteEnum(json, "role"u8, EnumNames.Roles, participation.Role);
            WriteActor("actor"u8, participation.ActorSlug, participation.ActorName);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteClaim(in ClaimRow claim)
    {
        json.WriteStartObject();
        json.WriteString("slug"u8, claim.Slug);
        WriteEnum(json, "kind"u8, EnumNames.ClaimKinds, claim.Kind);
        WriteEnum(json, "measure"u8, EnumNames.Measures, claim.Measure);
        WriteQuantity(json, claim.Quantity);
        json.WriteString("statement"u8, claim.Statement);
        WriteDate(json, "occurredOn"u8, claim.OccurredOn);
        WriteActor("claimant"u8, claim.ClaimantSlug, claim.ClaimantName);
        if (claim.SideOrdinal is { } ordinal)
        {
            json.WriteStartObject("side"u8);
            json.WriteNumber("ordinal"u8, ordinal);
            json.WriteString("name"u8, claim.SideName);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("side"u8);
        }

        json.WriteStartArray("citations"u8);
        for (; _citation < tree.Citations.Count && tree.Citations[_citation].ClaimId == claim.Id; _citation++)
        {
            WriteCitation(tree.Citations[_citation]);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteCitation(in CitationRow citation)
    {
        json.WriteStartObject();
        json.WriteString("marker"u8, citation.Marker);
        json.WriteStartObject("reference"u8);
        json.WriteString("slug"u8, citation.Slug);
        json.WriteString("title"u8, citation.Title);
        json.WriteString("publisher"u8, citation.Publisher);
        WriteDate(json, "publishedOn"u8, citation.PublishedOn);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteActor(ReadOnlySpan<byte> name, string? actorSlug, string? actorName)
    {
        if (actorSlug is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("slug"u8, actorSlug);
        json.WriteString("name"u8, actorName);
        json.WriteEndObject();
    }

    private static void WriteQuantity(Utf8JsonWriter json, QuantityRow quantity)
    {
        if (quantity.Verbatim is null)
        {
            json.WriteNull("quantity"u8);
            return;
        }

        json.WriteStartObject("quantity"u8);
        WriteNumber(json, "low"u8, quantity.Low);
        WriteNumber(json, "high"u8, quantity.High);
        json.WriteString("verbatim"u8, quantity.Verbatim);
        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, ReadOnlySpan<byte> name, int? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void WriteDate(Utf8JsonWriter json, ReadOnlySpan<byte> name, DateOnly? date)
    {
        if (date is not { } value)
        {
            json.WriteNull(name);
            return;
        }

        Span<char> text = stackalloc char[10];
        value.TryFormat(text, out _, "O", CultureInfo.InvariantCulture);
        json.WriteString(name, text);
    }

    private static void WriteEnum(Utf8JsonWriter json, ReadOnlySpan<byte> name, JsonEncodedText[] names, int? value)
    {
        if (value is { } number)
        {
            json.WriteString(name, names[number]);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
