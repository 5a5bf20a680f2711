using Contested.GraphQL.AspNetCore.Configuration;
using Contested.GraphQL.AspNetCore.Requests;
using Contested.GraphQL.AspNetCore.TrustedDocuments;
using Contested.GraphQL.Validation.Suggestions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Contested.GraphQL.AspNetCore;

/// <summary>Executes the trusted document that the address names, with the variables of the request.</summary>
internal sealed class TrustedDocumentEndpoint(TrustedDocumentStore documents, GraphQLServerOptions options, RequestHandler handler)
{
    public Task HandleAsync(HttpContext context)
    {
        var name = (string)context.GetRouteValue("name")!;
        return documents.Find(name) is { } document ? handler.ServeAsync(context, document) : handler.RefuseAsync(context, NotFound(name));
    }

    private RequestRefusedException NotFound(string name)
    {
        var suggestions = options.EnableIntrospection ? DidYouMean.Format(SuggestionList.Create(name, documents.Names)) : string.Empty;
        return new RequestRefusedException(
            StatusCodes.Status404NotFound,
            HttpErrorCodes.DocumentNotFound,
            $"There is no trusted document \"{Excerpt.Of(name)}\".{suggestions}");
    }
}
