/** Open shadow roots of custom elements. */

// No selector asks for a hyphen in a name. With all elements of HTML and those of SVG that pages use left out, the commonest first, few pages
// have any left, and those that have none get no list.
const KNOWN =
  "div,span,a,li,p,img,td,tr,ul,script,i,b,path,button,svg,input,option,br,strong,em,h2,h3,link,style,section,label," +
  "article,meta,abbr,address,area,aside,audio,base,bdi,bdo,big,blockquote,body,canvas,caption,center,circle,cite,clipPath," +
  "code,col,colgroup,data,datalist,dd,defs,del,desc,details,dfn,dialog,dir,dl,dt,ellipse,embed,fieldset,figcaption,figure," +
  "filter,font,footer,foreignObject,form,frame,frameset,g,h1,h4,h5,h6,head,header,hgroup,hr,html,iframe,image,ins,kbd," +
  "legend,line,linearGradient,main,map,mark,marker,mask,math,menu,meter,nav,nobr,noscript,object,ol,optgroup,output,param," +
  "pattern,picture,polygon,polyline,pre,progress,q,radialGradient,rect,rp,rt,ruby,s,samp,search,select,slot,small,source," +
  "stop,strike,sub,summary,sup,symbol,table,tbody,template,text,textarea,tfoot,th,thead,time,title,track,tspan,tt,u,use," +
  "var,video,view,wbr";

/** The custom elements below `root` and `root` itself, not those within their shadow trees. */
export function customElementsIn(root: Element | Document | ShadowRoot): readonly Element[] {
  const others = `:not(${KNOWN})`;
  const below = root.querySelector(others) ? [...root.querySelectorAll(others)] : [];
  return [...below, root].filter((node): node is Element => "localName" in node && node.localName.includes("-"));
}

/** The open shadow roots of `root` and the elements below it, but not those within them. Custom elements that have none yet are handed to `later`. */
export function openRootsIn(root: Element | ShadowRoot, later: (element: Element) => void): readonly ShadowRoot[] {
  return customElementsIn(root).flatMap((element) => {
    const { shadowRoot } = element;
    if (!shadowRoot) later(element);
    return shadowRoot ?? [];
  });
}
