using Contested.GraphQL.AspNetCore.Configuration;
using Contested.GraphQL.AspNetCore.Playground;
using Contested.GraphQL.AspNetCore.Requests;
using Contested.GraphQL.AspNetCore.Responses;
using Contested.GraphQL.AspNetCore.TrustedDocuments;
using Contested.GraphQL.Types;
using Microsoft.AspNetCore.Http;

namespace Contested.GraphQL.AspNetCore;

/// <summary>Answers whatever comes to the address of a GraphQL server.</summary>
internal sealed class GraphQLEndpoint(Schema schema, GraphQLServerOptions options, RequestHandler handler, TrustedDocumentStore documents)
{
    private readonly SchemaResponse _schema = new(schema);
    private readonly PlaygroundPage? _playground =
        options.EnablePlayground ? new(PlaygroundPage.Embedded, options.Playground, options.Cost, options.EnablePlanReports) : null;

    public Task HandleAsync(HttpContext context)
    {
        if (SchemaResponse.IsRequestedBy(context.Request))
        {
            return options.EnableIntrospection ? _schema.SendAsync(context) : handler.RefuseAsync(context, SchemaRefusal());
        }

        return _playground is not null && PlaygroundPage.IsRequestedBy(context.Request)
            ? _playground.WriteAsync(context)
            : handler.ServeAsync(context, check: options.TrustedDocumentsOnly ? RequireTrust : null);
    }

    private void RequireTrust(string text)
    {
        if (!documents.Contains(text))
        {
            throw UntrustedRefusal();
        }
    }

    private static RequestRefusedException UntrustedRefusal() => new(
        StatusCodes.Status403Forbidden,
        HttpErrorCodes.DocumentNotTrusted,
        "This server executes only trusted documents. Request one by name at persisted/{name} below this address.");

    private static RequestRefusedException SchemaRefusal() =>
        new(StatusCodes.Status403Forbidden, ErrorCodes.IntrospectionDisabled, "This server does not publish its schema.");
}
